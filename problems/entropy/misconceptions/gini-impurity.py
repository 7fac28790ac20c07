"""You compute the Gini impurity, 1 minus the sum of squares. It measures uncertainty too, but entropy uses the logarithm: minus the sum of p log p.
你算的是基尼不纯度（1 减平方和）。它也衡量不确定性，但熵要用对数：-Σ p log p。
"""

p, base = eval(input()), float(input())
print(round(1 - sum(x * x for x in p), 4))
