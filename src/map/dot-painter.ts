import type { CustomRenderMethodInput } from 'maplibre-gl';
import { DOT_BYTES, type DotBuffer } from './dot-look.ts';
import { DOT_FRAGMENT, dotVertex } from './dot-shader.ts';
import { linkProgram } from './link-program.ts';
import { channelsOf, type Palette } from './palette.ts';

/** Dots to draw. `version` changes whenever their bytes do; `copies` are copies of the world, 0 for the main one. */
export interface Dots {
  buffer: DotBuffer;
  version: number;
  copies: readonly number[];
}

/** What of a picture the dots need, besides themselves: size in CSS pixels, device pixels a CSS pixel. */
interface Canvas {
  palette: Palette;
  width: number;
  height: number;
  ratio: number;
}

/** Draws dots in one graphics context, with a program for each projection; bytes go up only when they changed. */
export class DotPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs = new Map<string, WebGLProgram>();
  readonly #array: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  #version = -1;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#array = gl.createVertexArray();
    this.#buffer = gl.createBuffer();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    gl.enableVertexAttribArray(AT);
    gl.vertexAttribPointer(AT, 2, gl.FLOAT, false, DOT_BYTES, 0);
    gl.enableVertexAttribArray(FORM);
    gl.vertexAttribIPointer(FORM, 4, gl.UNSIGNED_BYTE, DOT_BYTES, 8);
    gl.bindVertexArray(null);
  }

  /** Expects blending of premultiplied colours to be set up. */
  draw({ buffer, version, copies }: Dots, canvas: Canvas, { shaderData, defaultProjectionData }: Projected): void {
    if (buffer.length === 0) return;
    const gl = this.#gl;
    let program = this.#programs.get(shaderData.variantName);
    if (!program) {
      program = linkProgram(gl, dotVertex(shaderData), DOT_FRAGMENT, { a_at: AT, a_form: FORM });
      this.#programs.set(shaderData.variantName, program);
    }
    gl.useProgram(program);
    gl.bindVertexArray(this.#array);
    if (version !== this.#version) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
      gl.bufferData(gl.ARRAY_BUFFER, new Uint8Array(buffer.bytes, 0, buffer.length * DOT_BYTES), gl.STREAM_DRAW);
      this.#version = version;
    }
    const at = (name: string) => gl.getUniformLocation(program, name);
    const { palette, width, height, ratio } = canvas;
    gl.uniform2f(at('u_size'), width, height);
    gl.uniform1f(at('u_ratio'), ratio);
    gl.uniform3fv(at('u_marks'), [palette.base, palette.attack, palette.leave].flatMap(channelsOf));
    gl.uniform3fv(
      at('u_tints'),
      [palette['base-tint'], palette['attack-tint'], palette['leave-tint']].flatMap(channelsOf),
    );
    gl.uniform3fv(at('u_gone'), channelsOf(palette.gone));
    gl.uniform3fv(at('u_casing'), channelsOf(palette['map-halo']));
    const projection = defaultProjectionData;
    gl.uniformMatrix4fv(at('u_projection_matrix'), false, projection.mainMatrix);
    gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, projection.fallbackMatrix);
    gl.uniform4fv(at('u_projection_tile_mercator_coords'), projection.tileMercatorCoords);
    gl.uniform4fv(at('u_projection_clipping_plane'), projection.clippingPlane);
    gl.uniform1f(at('u_projection_transition'), projection.projectionTransition);
    for (const copy of copies) {
      gl.uniform1f(at('u_copy'), copy);
      gl.drawArrays(gl.POINTS, 0, buffer.length);
    }
    gl.bindVertexArray(null);
  }

  dispose(): void {
    for (const program of this.#programs.values()) this.#gl.deleteProgram(program);
    this.#gl.deleteVertexArray(this.#array);
    this.#gl.deleteBuffer(this.#buffer);
  }
}

type Projected = Pick<CustomRenderMethodInput, 'shaderData' | 'defaultProjectionData'>;

/** Numbers of the attributes. */
const AT = 0;
const FORM = 1;
