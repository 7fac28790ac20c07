"""You take the span of the dilated kernel as d * (k - 1). That counts the gaps but not the last tap: add 1. At d = 1 the span must come out as k.
你把空洞卷积核的跨度算成了 d * (k - 1)。这只数了间隔，漏了最后一个采样点，要再加 1。验证：d = 1 时跨度应等于 k。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1)
if mode == "valid":
    print(((n - k_eff) // s + 1, 0, 0))
else:
    o = -(-n // s)
    total = max((o - 1) * s + k_eff - n, 0)
    print((o, total // 2, total - total // 2))
