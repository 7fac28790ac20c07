"""You leave the convolution's biases out. With bias True every output channel has one: add O to the O * C/g * kh * kw weights.
卷积层的偏置你漏掉了。bias 为 True 时每个输出通道有一个偏置：在 O * C/g * kh * kw 个权重之外还要加 O。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = o * (c // g) * kh * kw
print((weights, weights * positions, (c * h * w + bias) * o * positions))
