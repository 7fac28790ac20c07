"""You count a bias for every pair of input and output channel. The sums over the input channels are added first, and one bias per output channel is added to the total: O, not C * O.
你给每一对输入、输出通道都算了一个偏置。实际上先把各输入通道的结果相加，再加一个偏置，每个输出通道只有一个：是 O 而不是 C * O。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = o * (c // g) * kh * kw
print((weights + bias * c * o, weights * positions, (c * h * w + bias) * o * positions))
