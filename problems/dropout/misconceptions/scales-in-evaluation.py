"""You multiply by 1 - p in evaluation, as the paper of 2014 did. Inverted dropout scales in training by 1 / (1 - p), so evaluation returns x unchanged.
推理时你乘了 1 - p，这是 2014 年论文的做法。inverted dropout 在训练时已除以 1 - p，推理时应原样返回 x。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
if training:
    print([round(v / (1 - p), 4) if r >= p else 0.0 for v, r in zip(x, u)])
else:
    print([round(v * (1 - p), 4) for v in x])
