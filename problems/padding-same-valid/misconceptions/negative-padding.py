"""You let the padding become negative when the stride is longer than the kernel. Padding cannot take cells away: clamp P at 0, the cells between windows are simply skipped.
步长大于卷积核时，你让填充量变成了负数。填充不会删掉数据：P 要截断为 0，窗口之间的格子直接跳过即可。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1) + 1
if mode == "valid":
    print(((n - k_eff) // s + 1, 0, 0))
else:
    o = -(-n // s)
    total = (o - 1) * s + k_eff - n
    print((o, total // 2, total - total // 2))
