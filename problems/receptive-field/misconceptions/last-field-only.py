"""You print the last layer's field alone. A list is asked for: the receptive field after each layer.
你只打印了最后一层的感受野。题目要的是列表：每一层之后的感受野。
"""

r = j = 1
for k, s, d in eval(input()):
    r += d * (k - 1) * j
    j *= s
print([r])
