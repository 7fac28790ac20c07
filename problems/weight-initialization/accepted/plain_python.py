import math


def nested(values, sizes):
    if len(sizes) == 1:
        return values
    step = len(values) // sizes[0]
    return [nested(values[i * step : (i + 1) * step], sizes[1:]) for i in range(sizes[0])]


shape, draws, a, mode = eval(input()), eval(input()), float(input()), eval(input())
receptive_field = math.prod(shape[2:])
fans = [shape[1] * receptive_field, shape[0] * receptive_field]
xavier = math.sqrt(6 / sum(fans))
kaiming = math.sqrt(6 / ((1 + a * a) * fans[mode == "fan_out"]))
W = nested([round(kaiming * (u + u - 1), 4) for u in draws], shape)
pair = lambda bound: [round(bound, 4), round(bound / math.sqrt(3), 4)]  # noqa: E731
print((fans, pair(xavier), pair(kaiming), W))
