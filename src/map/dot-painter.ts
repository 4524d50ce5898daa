import type { CustomRenderMethodInput } from 'maplibre-gl';
import { DOT_BYTES, type DotBuffer } from './dot-look.ts';
import { ARROW_FRAGMENT, DOT_FRAGMENT, dotVertex } from './dot-shader.ts';
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

/** Uniforms of the dots' shader that change with the canvas, and those that change with the camera. */
const CANVAS_UNIFORMS = ['u_size', 'u_ratio', 'u_marks', 'u_tints', 'u_gone', 'u_casing'] as const;
const CAMERA_UNIFORMS = [
  'u_copy',
  'u_projection_matrix',
  'u_projection_fallback_matrix',
  'u_projection_tile_mercator_coords',
  'u_projection_clipping_plane',
  'u_projection_transition',
] as const;
type Uniform = (typeof CANVAS_UNIFORMS)[number] | (typeof CAMERA_UNIFORMS)[number];

/** Shapes that have a shader of their own. */
const SHAPES = { dot: DOT_FRAGMENT, arrow: ARROW_FRAGMENT } as const;
type Shape = keyof typeof SHAPES;

/** A program of one shape and projection, where its uniforms are, and the canvas and camera they were last set for. */
interface DotProgram {
  program: WebGLProgram;
  at: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
  canvas: Canvas | null;
  camera: Projected['defaultProjectionData'] | null;
}

/**
 * Draws dots in one graphics context, with a program for each projection; bytes and colours go up only when they
 * changed, since a step is drawn in every frame.
 */
export class DotPainter {
  readonly #gl: WebGL2RenderingContext;
  readonly #programs = new Map<string, DotProgram>();
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

  /**
   * Draws a dot of each shape beside the canvas. Graphics software makes its shaders ready when it first draws with them, which takes
   * longer than all else of a first picture. Of no use once dots were drawn. For flat maps; expects what `draw` does.
   */
  warm(canvas: Canvas, projected: Projected): void {
    if (this.#programs.size > 0) return;
    const bytes = new ArrayBuffer(2 * DOT_BYTES);
    new Float32Array(bytes).fill(-9);
    this.draw(
      { buffer: { bytes, length: 2, arrows: { from: 1, to: 2 } }, version: -2, copies: [0] },
      canvas,
      projected,
    );
  }

  /** Expects blending of premultiplied colours to be set up. */
  draw({ buffer, version, copies }: Dots, canvas: Canvas, projected: Projected): void {
    const { length, arrows } = buffer;
    if (length === 0) return;
    const gl = this.#gl;
    gl.bindVertexArray(this.#array);
    if (version !== this.#version) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
      gl.bufferData(gl.ARRAY_BUFFER, new Uint8Array(buffer.bytes, 0, length * DOT_BYTES), gl.STREAM_DRAW);
      this.#version = version;
    }
    // What graphics software need not tell apart at each pixel it draws faster.
    const parts: { shape: Shape; from: number; to: number }[] = [
      { shape: 'dot', from: 0, to: arrows.from },
      { shape: 'arrow', ...arrows },
      { shape: 'dot', from: arrows.to, to: length },
    ];
    for (const copy of copies) {
      for (const { shape, from, to } of parts) {
        if (to <= from) continue;
        gl.uniform1f(this.#use(shape, canvas, projected).u_copy, copy);
        gl.drawArrays(gl.POINTS, from, to - from);
      }
    }
    gl.bindVertexArray(null);
  }

  /** Puts a program in use, with all its uniforms but the copy set; where they are. */
  #use(shape: Shape, canvas: Canvas, { shaderData, defaultProjectionData }: Projected): DotProgram['at'] {
    const gl = this.#gl;
    const key = `${shaderData.variantName} ${shape}`;
    const made = this.#programs.get(key) ?? this.#made(key, shape, shaderData);
    const { program, at } = made;
    gl.useProgram(program);
    if (!isSame(made.canvas, canvas)) {
      const { palette, width, height, ratio } = (made.canvas = canvas);
      gl.uniform2f(at.u_size, width, height);
      gl.uniform1f(at.u_ratio, ratio);
      gl.uniform3fv(at.u_marks, [palette.base, palette.attack, palette.leave].flatMap(channelsOf));
      const tints = [palette['base-tint'], palette['attack-tint'], palette['leave-tint']];
      gl.uniform3fv(at.u_tints, tints.flatMap(channelsOf));
      gl.uniform3fv(at.u_gone, channelsOf(palette.gone));
      gl.uniform3fv(at.u_casing, channelsOf(palette['map-halo']));
    }
    if (made.camera !== defaultProjectionData) {
      const projection = (made.camera = defaultProjectionData);
      gl.uniformMatrix4fv(at.u_projection_matrix, false, projection.mainMatrix);
      gl.uniformMatrix4fv(at.u_projection_fallback_matrix, false, projection.fallbackMatrix);
      gl.uniform4fv(at.u_projection_tile_mercator_coords, projection.tileMercatorCoords);
      gl.uniform4fv(at.u_projection_clipping_plane, projection.clippingPlane);
      gl.uniform1f(at.u_projection_transition, projection.projectionTransition);
    }
    return at;
  }

  #made(key: string, shape: Shape, shaderData: Projected['shaderData']): DotProgram {
    const gl = this.#gl;
    const program = linkProgram(gl, dotVertex(shaderData), SHAPES[shape], { a_at: AT, a_form: FORM });
    const names: Uniform[] = [...CANVAS_UNIFORMS, ...CAMERA_UNIFORMS];
    const at = Object.fromEntries(names.map((name) => [name, gl.getUniformLocation(program, name)]));
    const made: DotProgram = { program, at: at as DotProgram['at'], canvas: null, camera: null };
    this.#programs.set(key, made);
    return made;
  }

  dispose(): void {
    for (const { program } of this.#programs.values()) this.#gl.deleteProgram(program);
    this.#gl.deleteVertexArray(this.#array);
    this.#gl.deleteBuffer(this.#buffer);
  }
}

function isSame(a: Canvas | null, b: Canvas): boolean {
  return a !== null && a.palette === b.palette && a.width === b.width && a.height === b.height && a.ratio === b.ratio;
}

type Projected = Pick<CustomRenderMethodInput, 'shaderData' | 'defaultProjectionData'>;

/** Numbers of the attributes. */
const AT = 0;
const FORM = 1;
