/** One sprite a rectangle; positions are CSS pixels from the upper left corner of the canvas. */
export const SPRITE_VERTEX = `#version 300 es
precision highp float;
uniform vec2 u_size;
in vec4 a_place;
in vec4 a_form;
in vec4 a_fill;
in vec4 a_stroke;
in vec4 a_line;
in vec4 a_uv;
out vec2 v_at;
out vec2 v_uv;
flat out vec4 v_form;
flat out vec4 v_fill;
flat out vec4 v_stroke;
flat out vec4 v_line;
flat out int v_shape;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  v_shape = int(a_place.w);
  vec2 reach = a_form.xy + (v_shape == 0 ? 0.0 : a_line.x * 0.5 + 1.5);
  v_at = corner * reach;
  v_uv = mix(a_uv.xy, a_uv.zw, corner * 0.5 + 0.5);
  v_form = a_form;
  v_fill = a_fill;
  v_stroke = a_stroke;
  v_line = a_line;
  float c = cos(a_place.z);
  float s = sin(a_place.z);
  vec2 at = a_place.xy + vec2(v_at.x * c - v_at.y * s, v_at.x * s + v_at.y * c);
  gl_Position = vec4(at / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

/**
 * Each form by its signed distance, negative inside, in CSS pixels; colours are premultiplied. A dash of a closed
 * outline is stretched so that a whole number of them fits between two corners, with one on each corner.
 */
export const SPRITE_FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_atlas;
uniform float u_ratio;
in vec2 v_at;
in vec2 v_uv;
flat in vec4 v_form;
flat in vec4 v_fill;
flat in vec4 v_stroke;
flat in vec4 v_line;
flat in int v_shape;
out vec4 colour;

const float PI = 3.14159265;

float cover(float d) {
  return clamp(0.5 - d * u_ratio, 0.0, 1.0);
}

float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0));
}

float hatch(vec2 p) {
  return cover(abs(mod(dot(p, vec2(0.70710678)), 6.0) - 3.0) - 0.8);
}

float dashed(float t, float whole) {
  float on = v_line.y;
  if (on <= 0.0) return 1.0;
  float period = on + v_line.z;
  float stretch = whole / (max(1.0, floor(whole / period + 0.5)) * period);
  period *= stretch;
  return cover(abs(mod(t + period * 0.5, period) - period * 0.5) - on * stretch * 0.5);
}

void main() {
  if (v_shape == 0) {
    colour = texture(u_atlas, v_uv);
    return;
  }
  vec2 p = v_at;
  vec2 size = v_form.xy;
  float d;
  float dash = 1.0;
  if (v_shape == 1) {
    vec2 q = abs(p) - size + v_form.z;
    d = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - v_form.z;
    bool upright = abs(p.x) - size.x > abs(p.y) - size.y;
    dash = upright ? dashed(p.y + size.y, 2.0 * size.y) : dashed(p.x + size.x, 2.0 * size.x);
  } else if (v_shape == 2) {
    float sector = PI / v_form.w;
    float angle = abs(mod(atan(p.y, p.x) + PI * 0.5 + sector, 2.0 * sector) - sector);
    vec2 q = length(p) * vec2(cos(angle), sin(angle));
    vec2 a = vec2(size.x, 0.0);
    vec2 ab = v_form.z * vec2(cos(sector), sin(sector)) - a;
    vec2 aq = q - a;
    float t = clamp(dot(aq, ab) / dot(ab, ab), 0.0, 1.0);
    d = length(aq - ab * t) * (ab.x * aq.y - ab.y * aq.x > 0.0 ? -1.0 : 1.0);
    dash = dashed(t * length(ab), length(ab));
  } else if (v_shape == 3) {
    d = length(p) - size.x;
    dash = dashed((atan(p.y, p.x) + PI) * size.x, 2.0 * PI * size.x);
  } else if (v_shape == 4) {
    vec2 q = abs(p) - size;
    d = length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
    if (v_line.y > 0.0) {
      float period = v_line.y + v_line.z;
      float t = mod(p.x + size.x + v_line.w, period);
      d = max(d, abs(t - v_line.y * 0.5) - v_line.y * 0.5);
    }
    colour = v_stroke * cover(d);
    return;
  } else if (v_shape == 5) {
    vec2 slope = normalize(vec2(size.y, 2.0 * size.x));
    d = max(-p.x - size.x, dot(vec2(p.x - size.x, abs(p.y)), slope));
  } else if (v_shape == 6) {
    d = max(max(-p.y - size.y, p.x - size.x), (p.y - p.x) * 0.70710678);
  } else {
    d = toSegment(vec2(p.x, abs(p.y)), vec2(-size.x, size.y), vec2(size.x, 0.0));
  }
  float fill = v_shape == 7 ? 0.0 : cover(d);
  if (v_form.w < 0.0) fill *= hatch(p);
  float line = v_line.x > 0.0 ? cover(abs(d) - v_line.x * 0.5) * dash : 0.0;
  colour = v_fill * fill * (1.0 - v_stroke.a * line) + v_stroke * line;
}`;

/** Corners of an area or of its bounding box, CSS pixels. */
export const HATCH_VERTEX = `#version 300 es
precision highp float;
uniform vec2 u_size;
in vec2 a_at;
out vec2 v_at;
void main() {
  v_at = a_at;
  gl_Position = vec4(a_at / u_size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

/** Lines at 45 degrees, 1.6 wide, 6 apart, that move with the ground. */
export const HATCH_FRAGMENT = `#version 300 es
precision highp float;
uniform vec2 u_origin;
uniform vec4 u_colour;
uniform float u_ratio;
in vec2 v_at;
out vec4 colour;
void main() {
  float d = abs(mod(dot(v_at - u_origin, vec2(0.70710678)), 6.0) - 3.0) - 0.8;
  colour = u_colour * clamp(0.5 - d * u_ratio, 0.0, 1.0);
}`;
