import { HALF_STEPS, NO_SHIFT, OUTLINES, SHIFT_STEPS } from './dot-look.ts';

/** What a projection of MapLibre brings into a vertex shader; `define` may hold `#define GLOBE`. */
export interface Projection {
  vertexShaderPrelude: string;
  define: string;
}

/**
 * One dot a point; projected as MapLibre projects, so that it is right on a globe too. Lengths are CSS pixels. All that is
 * one for a whole dot is worked out here, since graphics software takes its time for each pixel: `v_core` is how far the
 * core's edge lies within the dot's, and of `v_parts` each is 1 for what the dot has: a tint, a core, an outline, one
 * without gaps.
 */
export function dotVertex({ vertexShaderPrelude, define }: Projection): string {
  return `#version 300 es
${vertexShaderPrelude}
${define}
uniform vec2 u_size;
uniform float u_ratio;
uniform float u_copy;
uniform vec3 u_marks[3];
uniform vec3 u_tints[3];
uniform vec3 u_gone;
in vec2 a_at;
in uvec4 a_form;
flat out float v_half;
flat out float v_side;
flat out float v_core;
flat out float v_star;
flat out float v_line;
flat out vec4 v_parts;
flat out vec3 v_mark;
flat out vec3 v_tint;
void main() {
  int layer = int(a_form.w) & 3;
  int outline = int(a_form.w) >> 2;
  float core = float(a_form.z) / 255.0;
  v_half = float(a_form.y) / ${HALF_STEPS}.0;
  v_side = 2.0 * v_half + 3.0 + (layer == 2 ? v_half * 1.4 : 0.0);
  v_core = (1.0 - core) * v_half;
  v_star = layer == 1 ? 1.0 : 0.0;
  v_line = core > 0.5 ? 1.75 : 1.0;
  v_parts = vec4(
    outline != ${OUTLINES.gone} ? 1.0 : 0.0,
    core > 0.0 ? 1.0 : 0.0,
    outline != ${OUTLINES.none} ? 1.0 : 0.0,
    outline != ${OUTLINES.dotted} ? 1.0 : 0.0
  );
  v_mark = outline == ${OUTLINES.gone} ? u_gone : u_marks[layer];
  v_tint = u_tints[layer];
  gl_Position = projectTile(a_at + vec2(u_copy, 0.0));
  gl_Position.x += (float(a_form.x) - ${NO_SHIFT}.0) / ${SHIFT_STEPS}.0 / u_size.x * 2.0 * gl_Position.w;
  gl_PointSize = v_side * u_ratio;
}`;
}

/** Begins both fragment shaders. Each mixes its colours by weights, which takes half as long as one over the other. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform vec3 u_casing;
flat in float v_half;
flat in float v_side;
flat in float v_core;
flat in float v_star;
flat in float v_line;
flat in vec4 v_parts;
flat in vec3 v_mark;
flat in vec3 v_tint;
out vec4 colour;

float cover(float d) {
  return clamp(0.5 - d * u_ratio, 0.0, 1.0);
}
`;

/**
 * A square for bases, a star (two squares) for attacks, by signed distance; a core for what is fresh, a tint round it for
 * what has faded, outlines as in the designed marks.
 */
export const DOT_FRAGMENT = `${FRAGMENT}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * v_side;
  vec2 q = abs(p);
  float square = max(q.x, q.y);
  float d = v_star > 0.5 ? min(square, (q.x + q.y) * 0.70710678) - v_half * 0.72 : square - v_half;
  float casing = cover(d - 1.0);
  float tint = cover(d) * v_parts.x;
  float core = cover(d + v_core) * v_parts.y;
  float gaps = step(mod(q.x > q.y ? p.y : p.x, 3.0), 1.5);
  float ring = cover(abs(d + 0.6) - 0.6) * v_parts.z * max(gaps, v_parts.w);
  float behind = (1.0 - core) * (1.0 - ring);
  float mark = 1.0 - behind;
  tint *= behind;
  casing *= behind - tint;
  colour = vec4(u_casing * casing + v_tint * tint + v_mark * mark, casing + tint + mark);
}`;

/** An open square with an arrowhead, for withdrawals. */
export const ARROW_FRAGMENT = `${FRAGMENT}
void main() {
  vec2 p = (gl_PointCoord - 0.5) * v_side;
  vec2 q = abs(p);
  float d = max(q.x, q.y) - v_half;
  float head = max(v_half - p.x, (q.y + p.x) * 0.70710678 - v_half * 1.13);
  float gaps = step(mod(q.x > q.y ? p.y : p.x, 4.0), 2.0);
  float ring = cover(abs(d + v_line * 0.5) - v_line * 0.5) * max(gaps, v_parts.w);
  float mark = max(ring, cover(head));
  float casing = cover(min(d, head) - 1.0) * (1.0 - mark);
  colour = vec4(u_casing * casing + v_mark * mark, casing + mark);
}`;
