import { HALF_STEPS, NO_SHIFT, OUTLINES, SHIFT_STEPS } from './dot-look.ts';

/** What a projection of MapLibre brings into a vertex shader; `define` may hold `#define GLOBE`. */
export interface Projection {
  vertexShaderPrelude: string;
  define: string;
}

/** One dot a point; projected as MapLibre projects, so that it is right on a globe too. Lengths are CSS pixels. */
export function dotVertex({ vertexShaderPrelude, define }: Projection): string {
  return `#version 300 es
${vertexShaderPrelude}
${define}
uniform vec2 u_size;
uniform float u_ratio;
uniform float u_copy;
in vec2 a_at;
in uvec4 a_form;
flat out float v_half;
flat out float v_side;
flat out float v_core;
flat out int v_style;
void main() {
  v_half = float(a_form.y) / ${HALF_STEPS}.0;
  v_core = float(a_form.z) / 255.0;
  v_style = int(a_form.w);
  v_side = 2.0 * v_half + 3.0 + ((v_style & 3) == 2 ? v_half * 1.4 : 0.0);
  gl_Position = projectTile(a_at + vec2(u_copy, 0.0));
  gl_Position.x += (float(a_form.x) - ${NO_SHIFT}.0) / ${SHIFT_STEPS}.0 / u_size.x * 2.0 * gl_Position.w;
  gl_PointSize = v_side * u_ratio;
}`;
}

/**
 * A square for bases, a star (two squares) for attacks, an open square with an arrowhead for withdrawals, by signed
 * distance; a core for what is fresh, a tint round it for what has faded, outlines as in the designed marks.
 */
export const DOT_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform vec3 u_marks[3];
uniform vec3 u_tints[3];
uniform vec3 u_gone;
uniform vec3 u_casing;
flat in float v_half;
flat in float v_side;
flat in float v_core;
flat in int v_style;
out vec4 colour;

float cover(float d) {
  return clamp(0.5 - d * u_ratio, 0.0, 1.0);
}

void main() {
  vec2 p = (gl_PointCoord - 0.5) * v_side;
  vec2 q = abs(p);
  int layer = v_style & 3;
  int outline = v_style >> 2;
  float d = max(q.x, q.y) - v_half;
  if (layer == 1) d = min(max(q.x, q.y), (q.x + q.y) * 0.70710678) - v_half * 0.72;
  float edge = d;
  float head = 1e3;
  if (layer == 2) {
    head = max(v_half - p.x, (q.y + p.x) * 0.70710678 - v_half * 1.13);
    edge = min(edge, head);
  }
  vec3 mark = outline == ${OUTLINES.gone} ? u_gone : u_marks[layer];
  colour = vec4(u_casing, 1.0) * cover(edge - 1.0);
  if (layer == 2) {
    float width = v_core > 0.5 ? 1.75 : 1.0;
    float ring = cover(abs(d + width * 0.5) - width * 0.5);
    if (outline == ${OUTLINES.dotted}) ring *= step(mod(q.x > q.y ? p.y : p.x, 4.0), 2.0);
    colour = mix(colour, vec4(mark, 1.0), max(ring, cover(head)));
    return;
  }
  if (outline != ${OUTLINES.gone}) colour = mix(colour, vec4(u_tints[layer], 1.0), cover(d));
  if (v_core > 0.0) colour = mix(colour, vec4(mark, 1.0), cover(d + (1.0 - v_core) * v_half));
  if (outline == 0) return;
  float ring = cover(abs(d + 0.6) - 0.6);
  if (outline == ${OUTLINES.dotted}) ring *= step(mod(q.x > q.y ? p.y : p.x, 3.0), 1.5);
  colour = mix(colour, vec4(mark, 1.0), ring);
}`;
