"""You count the weights once per output position. All positions share one kernel per filter: the parameters are O * C/g * kh * kw, however large the image is.
你给每个输出位置都算了一套权重。所有位置共享同一个卷积核：参数量是 O * C/g * kh * kw，与图像大小无关。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = o * (c // g) * kh * kw
print((weights * positions + bias * o, weights * positions, (c * h * w + bias) * o * positions))
