"""You give the dense layer one bias per output channel. It shares nothing: every one of its O * H' * W' outputs has a bias of its own.
你给全连接层按输出通道算偏置。全连接层没有任何共享：O * H' * W' 个输出值各有一个偏置。
"""

c, h, w = eval(input())
o, kh, kw = eval(input())
s, p, g = int(input()), int(input()), int(input())
bias = eval(input())
positions = ((h + 2 * p - kh) // s + 1) * ((w + 2 * p - kw) // s + 1)
weights = o * (c // g) * kh * kw
print((weights + bias * o, weights * positions, c * h * w * o * positions + bias * o))
