/**
 * The picture that lies below the marks, held while the camera is still: a step through time then draws marks over it
 * and leaves MapLibre, whose every frame draws all of the ground again, out of it.
 */
export class HeldGround {
  readonly #gl: WebGL2RenderingContext;
  readonly #frame: WebGLFramebuffer;
  readonly #pixels: WebGLRenderbuffer;
  #width = 0;
  #height = 0;
  #wanted = false;
  #held = false;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#frame = gl.createFramebuffer();
    this.#pixels = gl.createRenderbuffer();
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
    this.#copy(null, this.#frame);
    this.#held = true;
  }

  /** Draws what is held over the whole canvas. */
  draw(): void {
    // A canvas whose picture went to the screen is emptied before what is next drawn into it. A copy alone does not count
    // as drawing in every browser, and would be wiped out by the first mark.
    this.#gl.viewport(0, 0, this.#width, this.#height);
    this.#gl.clear(this.#gl.COLOR_BUFFER_BIT);
    this.#copy(this.#frame, null);
  }

  dispose(): void {
    this.#gl.deleteFramebuffer(this.#frame);
    this.#gl.deleteRenderbuffer(this.#pixels);
  }

  #fit(): void {
    const gl = this.#gl;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    if (width === this.#width && height === this.#height) return;
    gl.bindRenderbuffer(gl.RENDERBUFFER, this.#pixels);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#frame);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, this.#pixels);
    this.#width = width;
    this.#height = height;
  }

  /** Copies the whole picture; null is the canvas. */
  #copy(from: WebGLFramebuffer | null, to: WebGLFramebuffer | null): void {
    const gl = this.#gl;
    const [width, height] = [this.#width, this.#height];
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, from);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, to);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }
}
