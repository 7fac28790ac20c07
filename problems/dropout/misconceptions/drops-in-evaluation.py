"""You drop units in evaluation as well. With training False the layer does nothing: return x, so that the prediction does not depend on chance.
推理时你也在丢弃单元。training 为 False 时该层什么都不做：原样返回 x，预测结果才不受随机性影响。
"""

x, p, u, training = eval(input()), float(input()), eval(input()), eval(input())
print([round(v / (1 - p), 4) if r >= p else 0.0 for v, r in zip(x, u)])
