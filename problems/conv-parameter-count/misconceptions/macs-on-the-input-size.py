"""You count the MACs over the input's positions. One window is evaluated per output position, and stride and padding change how many there are: use H' * W'.
你按输入的位置数计算乘加次数。每个输出位置才计算一次窗口，而步长和填充会改变位置数：应使用 H' * W'。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = o * (c // g) * kh * kw
print((weights + bias * o, weights * h * w, (c * h * w + bias) * o * positions))
