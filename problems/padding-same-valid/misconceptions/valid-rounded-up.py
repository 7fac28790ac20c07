"""You round the size of 'valid' up, so the last window runs over the end of the input. Only whole windows count: floor((n - k_eff) / s) + 1.
'valid' 的输出长度你向上取整了，最后一个窗口会越过输入末尾。只能数完整的窗口：floor((n - k_eff) / s) + 1。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1) + 1
if mode == "valid":
    print((-(-(n - k_eff) // s) + 1, 0, 0))
else:
    o = -(-n // s)
    total = max((o - 1) * s + k_eff - n, 0)
    print((o, total // 2, total - total // 2))
