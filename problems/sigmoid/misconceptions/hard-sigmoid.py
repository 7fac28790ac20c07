"""You use a piecewise linear approximation (the hard sigmoid). It is cheap but differs everywhere except at 0 and far out: use the exponential, 1 / (1 + exp(-z)).
你用的是分段线性近似（hard sigmoid）。它计算便宜，但除 0 点与远端外处处不同：应使用指数形式 1 / (1 + exp(-z))。
"""

z = float(input())
print(f"{min(max(0.2 * z + 0.5, 0.0), 1.0):.4f}")
