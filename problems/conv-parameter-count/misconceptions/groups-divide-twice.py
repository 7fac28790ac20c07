"""You divide both C and O by the groups. Each of the g groups has O / g filters of C / g channels, so together there are O filters: divide only once.
你把 C 和 O 都除以了分组数。每组有 O / g 个滤波器，每个读 C / g 个通道，g 组合起来仍是 O 个滤波器：只除一次。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = (o // g) * (c // g) * kh * kw
print((weights + bias * o, weights * positions, (c * h * w + bias) * o * positions))
