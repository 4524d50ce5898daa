import { FONTS, type Sprite } from '../../map/sprite.ts';
import { pathOf, round } from './sprite-path.ts';

/** One sprite of a mark as an SVG element, coloured by the tokens. */
export function SpriteShape({ sprite }: { sprite: Sprite }) {
  if (sprite.shape === 'text') {
    return (
      <text
        x={round(sprite.x)}
        y={round(sprite.y)}
        text-anchor="middle"
        font-family={FONTS[sprite.font].family}
        font-size={FONTS[sprite.font].size}
        font-weight={FONTS[sprite.font].weight}
        fill={`var(--${sprite.fill})`}
      >
        {sprite.text}
      </text>
    );
  }
  return (
    <path
      d={pathOf(sprite)}
      transform={
        sprite.angle
          ? `rotate(${round((sprite.angle * 180) / Math.PI)} ${round(sprite.x)} ${round(sprite.y)})`
          : undefined
      }
      fill={sprite.fill ? `var(--${sprite.fill})` : 'none'}
      fill-opacity={sprite.fillAlpha}
      stroke={sprite.stroke ? `var(--${sprite.stroke})` : undefined}
      stroke-opacity={sprite.strokeAlpha}
      stroke-width={sprite.width}
      stroke-linejoin={sprite.shape === 'burst' ? 'round' : undefined}
      stroke-dasharray={sprite.dash ? `${sprite.dash.on} ${sprite.dash.off}` : undefined}
    />
  );
}
