"""You cap the output at 6. That is ReLU6 of MobileNet; plain ReLU has no upper bound, and its gradient stays 1 however large x is.
你把输出截在了 6。那是 MobileNet 的 ReLU6；普通 ReLU 没有上界，x 再大梯度也是 1。
"""

x, dy = eval(input()), eval(input())
print(([min(max(0.0, v), 6.0) for v in x], [g if 0 < v < 6 else 0.0 for v, g in zip(x, dy)]))
