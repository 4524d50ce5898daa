import { linkProgram } from './link-program.ts';

/** One triangle over the whole canvas, and of each of its pixels the one that is held. */
const VERTEX = `#version 300 es
out vec2 v_at;
void main() {
  v_at = vec2(gl_VertexID == 1 ? 2.0 : 0.0, gl_VertexID == 2 ? 2.0 : 0.0);
  gl_Position = vec4(v_at * 2.0 - 1.0, 0.0, 1.0);
}`;
/** Graphics software samples a texture faster than it fetches its texels. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform highp sampler2D u_held;
in vec2 v_at;
out vec4 colour;
void main() {
  colour = texture(u_held, v_at);
}`;

/**
 * The picture that lies below the marks, held while the camera is still: a step through time then draws marks over it
 * and leaves MapLibre, whose every frame draws all of the ground again, out of it.
 */
export class HeldGround {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: WebGLProgram;
  readonly #array: WebGLVertexArrayObject;
  #pixels: WebGLTexture | null = null;
  #width = 0;
  #height = 0;
  #wanted = false;
  #held = false;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = linkProgram(gl, VERTEX, FRAGMENT);
    this.#array = gl.createVertexArray();
  }

  /** Whether it is there for the canvas as it is. */
  get isHeld(): boolean {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = this.#gl;
    return this.#held && width === this.#width && height === this.#height && !this.#gl.isContextLost();
  }

  /** Asks for the next ground to be held: copying it is not free, and of no use while the camera moves. */
  want(): void {
    this.#wanted = true;
  }

  /** To be called when all that lies below the marks has been drawn anew: what was held before is so no longer. */
  drawn(): void {
    this.#held = false;
    if (!this.#wanted) return;
    this.#wanted = false;
    this.#fit();
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#pixels);
    gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, this.#width, this.#height);
    this.#held = true;
  }

  /**
   * Draws what is held over the whole canvas, pixel by pixel as it was. It is drawn, not copied: graphics software copies
   * to the canvas far more slowly than it draws, and what is drawn next belongs to the same pass.
   */
  draw(): void {
    const gl = this.#gl;
    gl.viewport(0, 0, this.#width, this.#height);
    gl.disable(gl.BLEND);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.colorMask(true, true, true, true);
    gl.useProgram(this.#program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#pixels);
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  }

  dispose(): void {
    this.#gl.deleteTexture(this.#pixels);
    this.#gl.deleteProgram(this.#program);
    this.#gl.deleteVertexArray(this.#array);
  }

  #fit(): void {
    const gl = this.#gl;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (width === this.#width && height === this.#height) return;
    gl.deleteTexture(this.#pixels);
    this.#pixels = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#pixels);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    this.#width = width;
    this.#height = height;
  }
}
