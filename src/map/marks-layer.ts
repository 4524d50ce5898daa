import type { CustomLayerInterface, CustomRenderMethodInput, Map as LibreMap } from 'maplibre-gl';
import { DotPainter, type Dots } from './dot-painter.ts';
import type { Hatch } from './halo.ts';
import { HeldGround } from './held-ground.ts';
import type { Scene } from './layout.ts';
import { linkProgram } from './link-program.ts';
import { HATCH_FRAGMENT, HATCH_VERTEX, SPRITE_FRAGMENT, SPRITE_VERTEX } from './marks-shader.ts';
import type { Palette } from './palette.ts';
import { encodeSprites, SPRITE_FLOATS } from './sprite-buffer.ts';
import { premultiplied, TextAtlas } from './text-atlas.ts';

export const MARKS_LAYER = 'marks';
const ATTRIBUTES = ['a_place', 'a_form', 'a_fill', 'a_stroke', 'a_line', 'a_uv'] as const;
const SPRITE_PLACES = Object.fromEntries(ATTRIBUTES.map((name, place) => [name, place]));
const HATCH_ALPHA = 0.32;

/** What the layer draws in a frame: `ratio` is device pixels a CSS pixel. */
export interface Picture {
  scene: Scene;
  /** Marks that are too many for sprites, drawn between the ground's names and the sprites of marks. */
  dots: Dots | null;
  palette: Palette;
  width: number;
  height: number;
  ratio: number;
  /** Changes when the page's fonts have arrived: texts drawn before are drawn anew. */
  fonts: number;
}

/** GPU objects of one graphics context. */
interface Resources {
  gl: WebGL2RenderingContext;
  sprites: WebGLProgram;
  /** Uniforms of the sprites' program: they are set in every frame of a drag. */
  spriteAt: {
    size: WebGLUniformLocation | null;
    ratio: WebGLUniformLocation | null;
    atlas: WebGLUniformLocation | null;
  };
  hatches: WebGLProgram;
  spriteArray: WebGLVertexArrayObject;
  hatchArray: WebGLVertexArrayObject;
  spriteBuffer: WebGLBuffer;
  hatchBuffer: WebGLBuffer;
  dots: DotPainter;
  ground: HeldGround;
  /** How MapLibre last drew: what is drawn over the held ground is drawn so, too. */
  input: CustomRenderMethodInput | null;
  atlas: TextAtlas | null;
  fonts: number;
  /** What the sprite buffer holds. */
  held: { scene: Scene; count: number } | null;
}

/** A layer that can also be drawn without the map. */
export interface MarksLayer extends CustomLayerInterface {
  /** Draws the marks anew with the next frame, over the ground as it is where the camera is still. */
  repaint(): void;
  /** Makes ready, with the next frame, for dots that may come. */
  expectDots(): void;
}

/**
 * The layer that draws marks, labels, halos and hatches in one go over the basemap. It asks for the picture while a
 * frame is drawn, so what is shown always belongs to the camera and the marks of that frame.
 */
export function createMarksLayer(picture: () => Picture): MarksLayer {
  let held: Resources | null = null;
  let map: LibreMap | null = null;
  let frame = 0;
  let expected = false;
  const drawIn = (gl: WebGL2RenderingContext, into: Resources, input: CustomRenderMethodInput): void => {
    const now = picture();
    draw(gl, into, now, input);
    if (!expected || !isFlat(input)) return;
    expected = false;
    into.dots.warm(now, input);
  };
  /** MapLibre sets all of the graphics state anew before each frame of its own: nothing needs to be put back here. */
  const drawAlone = (): void => {
    frame = 0;
    if (!held?.input || !held.ground.isHeld) return;
    held.ground.draw();
    drawIn(held.gl, held, held.input);
  };
  return {
    id: MARKS_LAYER,
    type: 'custom',
    renderingMode: '2d',
    onAdd(added, gl) {
      map = added;
      held = isWebGl2(gl) ? createResources(gl) : null;
    },
    onRemove(_map, gl) {
      cancelAnimationFrame(frame);
      frame = 0;
      if (held && isWebGl2(gl)) dispose(gl, held);
      held = null;
    },
    render(gl, input) {
      if (!held || !isWebGl2(gl)) return;
      held.ground.drawn();
      held.input = input;
      drawIn(gl, held, input);
    },
    repaint() {
      if (!held || !map) return;
      // A globe's air is drawn after the marks.
      const still = held.input !== null && isFlat(held.input) && !map.isMoving();
      if (still && held.ground.isHeld) {
        frame ||= requestAnimationFrame(drawAlone);
        return;
      }
      if (still) held.ground.want();
      map.triggerRepaint();
    },
    expectDots() {
      expected = true;
      this.repaint();
    },
  };
}

function isFlat({ defaultProjectionData }: CustomRenderMethodInput): boolean {
  return defaultProjectionData.projectionTransition === 0;
}

function isWebGl2(gl: WebGLRenderingContext | WebGL2RenderingContext): gl is WebGL2RenderingContext {
  return 'texStorage2D' in gl;
}

function createResources(gl: WebGL2RenderingContext): Resources {
  const sprites = linkProgram(gl, SPRITE_VERTEX, SPRITE_FRAGMENT, SPRITE_PLACES);
  const uniform = (name: string) => gl.getUniformLocation(sprites, name);
  const spriteArray = gl.createVertexArray();
  const spriteBuffer = gl.createBuffer();
  gl.bindVertexArray(spriteArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, spriteBuffer);
  for (const place of ATTRIBUTES.keys()) {
    gl.enableVertexAttribArray(place);
    gl.vertexAttribDivisor(place, 1);
  }
  const hatches = linkProgram(gl, HATCH_VERTEX, HATCH_FRAGMENT);
  const hatchArray = gl.createVertexArray();
  const hatchBuffer = gl.createBuffer();
  gl.bindVertexArray(hatchArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, hatchBuffer);
  const at = gl.getAttribLocation(hatches, 'a_at');
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 8, 0);
  gl.bindVertexArray(null);
  const dots = new DotPainter(gl);
  return {
    gl,
    sprites,
    spriteAt: { size: uniform('u_size'), ratio: uniform('u_ratio'), atlas: uniform('u_atlas') },
    hatches,
    spriteArray,
    hatchArray,
    spriteBuffer,
    hatchBuffer,
    dots,
    ground: new HeldGround(gl),
    input: null,
    atlas: null,
    fonts: -1,
    held: null,
  };
}

function dispose(gl: WebGL2RenderingContext, held: Resources): void {
  held.atlas?.dispose();
  held.dots.dispose();
  held.ground.dispose();
  gl.deleteProgram(held.sprites);
  gl.deleteProgram(held.hatches);
  gl.deleteVertexArray(held.spriteArray);
  gl.deleteVertexArray(held.hatchArray);
  gl.deleteBuffer(held.spriteBuffer);
  gl.deleteBuffer(held.hatchBuffer);
}

function draw(gl: WebGL2RenderingContext, held: Resources, picture: Picture, input: CustomRenderMethodInput): void {
  const { scene, dots } = picture;
  gl.disable(gl.DEPTH_TEST);
  gl.disable(gl.CULL_FACE);
  gl.disable(gl.STENCIL_TEST);
  gl.enable(gl.BLEND);
  gl.blendEquation(gl.FUNC_ADD);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  if (scene.hatches.length > 0) drawHatches(gl, held, picture);
  const count = uploadSprites(gl, held, picture);
  const ground = dots ? Math.min(scene.ground, count) : count;
  drawSprites(gl, held, picture, 0, ground);
  if (dots) held.dots.draw(dots, picture, input);
  drawSprites(gl, held, picture, ground, count);
}

/** Puts a scene's sprites into their buffer unless they are there; gives how many they are. */
function uploadSprites(gl: WebGL2RenderingContext, held: Resources, picture: Picture): number {
  const { scene, palette, ratio, fonts } = picture;
  if (held.held?.scene === scene && held.atlas?.fits(ratio, palette) && held.fonts === fonts) return held.held.count;
  gl.activeTexture(gl.TEXTURE0);
  const floats = encode(gl, held, picture);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.spriteBuffer);
  gl.bufferData(gl.ARRAY_BUFFER, floats, gl.STREAM_DRAW);
  held.held = { scene, count: floats.length / SPRITE_FLOATS };
  return held.held.count;
}

function drawSprites(gl: WebGL2RenderingContext, held: Resources, picture: Picture, from: number, to: number): void {
  if (to <= from) return;
  gl.useProgram(held.sprites);
  gl.uniform2f(held.spriteAt.size, picture.width, picture.height);
  gl.uniform1f(held.spriteAt.ratio, picture.ratio);
  gl.uniform1i(held.spriteAt.atlas, 0);
  gl.activeTexture(gl.TEXTURE0);
  held.atlas?.bind();
  gl.bindVertexArray(held.spriteArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.spriteBuffer);
  for (const place of ATTRIBUTES.keys()) {
    gl.vertexAttribPointer(place, 4, gl.FLOAT, false, SPRITE_FLOATS * 4, (from * SPRITE_FLOATS + place * 4) * 4);
  }
  gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, to - from);
  gl.bindVertexArray(null);
}

/** Sprites for the GPU, with all their texts in the atlas; a full atlas is emptied once and filled anew. */
function encode(gl: WebGL2RenderingContext, held: Resources, picture: Picture): Float32Array {
  const { scene, palette, ratio, fonts } = picture;
  if (!held.atlas?.fits(ratio, palette) || held.fonts !== fonts) {
    held.atlas?.dispose();
    held.atlas = new TextAtlas(gl, ratio, palette);
    held.fonts = fonts;
  }
  const atlas = held.atlas;
  atlas.bind();
  const floats = encodeSprites(scene.sprites, palette, ratio, (sprite) => atlas.entry(sprite));
  if (floats) return floats;
  atlas.clear();
  const shapes = scene.sprites.filter((sprite) => sprite.shape !== 'text' || atlas.entry(sprite) !== null);
  return encodeSprites(shapes, palette, ratio, (sprite) => atlas.entry(sprite)) ?? new Float32Array();
}

/** Fills each area through the stencil: its rings are drawn as fans that flip a bit, which is right for any polygon. */
function drawHatches(
  gl: WebGL2RenderingContext,
  held: Resources,
  { scene, palette, width, height, ratio }: Picture,
): void {
  gl.useProgram(held.hatches);
  gl.uniform2f(gl.getUniformLocation(held.hatches, 'u_size'), width, height);
  gl.uniform1f(gl.getUniformLocation(held.hatches, 'u_ratio'), ratio);
  gl.bindVertexArray(held.hatchArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.hatchBuffer);
  gl.enable(gl.STENCIL_TEST);
  gl.stencilMask(0xff);
  gl.clearStencil(0);
  gl.clear(gl.STENCIL_BUFFER_BIT);
  for (const hatch of scene.hatches) {
    gl.colorMask(false, false, false, false);
    gl.stencilFunc(gl.ALWAYS, 0, 0xff);
    gl.stencilOp(gl.INVERT, gl.INVERT, gl.INVERT);
    for (const ring of hatch.rings) {
      gl.bufferData(gl.ARRAY_BUFFER, ring, gl.STREAM_DRAW);
      gl.drawArrays(gl.TRIANGLE_FAN, 0, ring.length / 2);
    }
    gl.colorMask(true, true, true, true);
    gl.stencilFunc(gl.NOTEQUAL, 0, 0xff);
    gl.stencilOp(gl.ZERO, gl.ZERO, gl.ZERO);
    gl.uniform2f(gl.getUniformLocation(held.hatches, 'u_origin'), hatch.x, hatch.y);
    gl.uniform4fv(gl.getUniformLocation(held.hatches, 'u_colour'), premultiplied(palette[hatch.ink], HATCH_ALPHA));
    gl.bufferData(gl.ARRAY_BUFFER, cover(hatch), gl.STREAM_DRAW);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
  gl.disable(gl.STENCIL_TEST);
  gl.bindVertexArray(null);
}

/** Corners of the box round an area's rings. */
function cover({ rings }: Hatch): Float32Array {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]!);
      east = Math.max(east, ring[i]!);
      north = Math.min(north, ring[i + 1]!);
      south = Math.max(south, ring[i + 1]!);
    }
  }
  return new Float32Array([west, north, east, north, west, south, east, south]);
}
