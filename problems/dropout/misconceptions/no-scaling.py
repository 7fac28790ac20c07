"""You drop units but do not enlarge the others. Divide what is kept by 1 - p, so that the expected output in training is the output in evaluation.
你丢弃了单元，却没有放大其余的值。保留的值要除以 1 - p，这样训练时输出的期望才与推理时一致。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
print([v if not training or r >= p else 0.0 for v, r in zip(x, u)])
