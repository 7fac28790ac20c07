"""You apply ReLU to the gradient as well. Negative gradients are as legitimate as positive ones: only the sign of x decides. (Dropping them is guided backpropagation, a way of drawing pictures.)
你对梯度也做了 ReLU。负梯度和正梯度一样有效，是否通过只看 x 的符号。（丢掉负梯度是用于可视化的 guided backpropagation。）
"""

x, dy = eval(input()), eval(input())
print(([max(0.0, v) for v in x], [max(0.0, g) if v > 0 else 0.0 for v, g in zip(x, dy)]))
