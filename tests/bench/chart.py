"""Pictures of the benchmarks as SVG text: lines on logarithmic axes, and groups of bars.

    lines("a title", "layers", "seconds", {"compile": [(10, 0.01), (100, 0.05)]})
gives a whole SVG document of 640 x 400 in which both axes are logarithmic and every decade has a grid line.
"""
import math
from xml.sax.saxutils import escape

COLOURS = ["#1b6ca8", "#c8553d", "#5b8c5a", "#8e6c8a", "#b08d2e", "#4f5d75", "#9c9c9c"]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 400, 70, 20, 50, 50


def text(x, y, words, anchor="middle", size=12):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" '
            f'font-family="sans-serif">{escape(str(words))}</text>')


def document(parts, width=WIDTH, height=HEIGHT):
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
                      f'height="{height}">', f'<rect width="{width}" height="{height}" fill="white"/>', *parts,
                      "</svg>", ""])


def decades(values):
    return math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)) - 1e-9)


def power_text(power):
    return f"{10 ** power:,.0f}" if 0 <= power <= 6 else f"{10.0 ** power:g}"


def lines(title, x_name, y_name, series):
    """series: {name: [(x, y), …]}, all positive."""
    points = [point for values in series.values() for point in values]
    (x0, x1), (y0, y1) = decades([p[0] for p in points]), decades([p[1] for p in points])
    y1 = max(y1, y0 + 1)
    def place(x, y):
        return (LEFT + (math.log10(x) - x0) / (x1 - x0) * (WIDTH - LEFT - RIGHT),
                HEIGHT - BOTTOM - (math.log10(y) - y0) / (y1 - y0) * (HEIGHT - TOP - BOTTOM))
    parts = [text(WIDTH / 2, 24, title, size=15), text(WIDTH / 2, HEIGHT - 12, x_name), text(8, 42, y_name, "start")]
    for power in range(x0, x1 + 1):
        x, _ = place(10.0 ** power, 10.0 ** y0)
        parts.append(f'<line x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>')
        parts.append(text(x, HEIGHT - BOTTOM + 18, power_text(power)))
    for power in range(y0, y1 + 1):
        _, y = place(10.0 ** x0, 10.0 ** power)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(text(LEFT - 8, y + 4, power_text(power), "end"))
    for number, (name, values) in enumerate(series.items()):
        colour, at = COLOURS[number % len(COLOURS)], [place(*point) for point in values]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in at]
        parts.append(f'<rect x="{LEFT + 12}" y="{TOP + 10 + 18 * number}" width="12" height="12" fill="{colour}"/>')
        parts.append(text(LEFT + 30, TOP + 20 + 18 * number, name, "start"))
    return document(parts)


def bars(title, unit, groups, series):
    """groups: names; series: {name: [value or None of each group]}, drawn relative to the first series, which is 1."""
    first, names = next(iter(series.values())), list(series)
    shown = {name: [v / f if v and f else None for v, f in zip(values, first)] for name, values in series.items()}
    top = max(v for values in shown.values() for v in values if v)
    low, high = min(-1, math.floor(math.log10(min(v for values in shown.values() for v in values if v)))), 1
    high = max(high, math.ceil(math.log10(top)))
    width = max(WIDTH, LEFT + RIGHT + len(groups) * (len(names) * 14 + 26))
    inner = HEIGHT - TOP - BOTTOM - 40
    def place(value):
        return TOP + 40 + inner - (math.log10(value) - low) / (high - low) * inner
    parts = [text(width / 2, 24, title, size=15), text(8, 42, unit, "start")]
    for power in range(low, high + 1):
        y = place(10.0 ** power)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{width - RIGHT}" y2="{y:.1f}" '
                     f'stroke="{"#888" if power == 0 else "#ddd"}"/>')
        parts.append(text(LEFT - 8, y + 4, power_text(power), "end"))
    for number, name in enumerate(names):
        x = LEFT + 12 + number * (width - LEFT - RIGHT) / len(names)
        parts.append(f'<rect x="{x:.1f}" y="{TOP + 4}" width="12" height="12" '
                     f'fill="{COLOURS[number % len(COLOURS)]}"/>')
        parts.append(text(x + 16, TOP + 14, name, "start", 11))
    step = (width - LEFT - RIGHT) / max(1, len(groups))
    for index, group in enumerate(groups):
        left = LEFT + index * step + (step - len(names) * 14) / 2
        parts.append(text(LEFT + (index + 0.5) * step, HEIGHT - BOTTOM + 18, group, size=11))
        for number, name in enumerate(names):
            value = shown[name][index]
            if value is None:
                continue
            y, base = place(value), place(10.0 ** low)
            parts.append(f'<rect x="{left + 14 * number:.1f}" y="{y:.1f}" width="12" height="{base - y:.1f}" '
                         f'fill="{COLOURS[number % len(COLOURS)]}"><title>{escape(f"{group}, {name}: {value:.2f}")}'
                         f'</title></rect>')
    return document(parts, width)
