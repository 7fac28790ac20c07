"""You let every filter read all C input channels. With g groups it reads only the C / g channels of its own group, which divides weights and MACs by g.
你让每个滤波器读取了全部 C 个输入通道。分成 g 组时它只读取本组的 C / g 个通道，权重和乘加次数都要除以 g。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = o * c * kh * kw
print((weights + bias * o, weights * positions, (c * h * w + bias) * o * positions))
