"""You take floor(n / s) for 'same'. It is ceil(n / s): the cells left over at the end still get a window of their own, completed with zeros.
'same' 的输出长度你取了 floor(n / s)。应为 ceil(n / s)：末尾剩下的格子也要有一个窗口，缺的部分用零补齐。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1) + 1
if mode == "valid":
    print(((n - k_eff) // s + 1, 0, 0))
else:
    o = n // s
    total = max((o - 1) * s + k_eff - n, 0)
    print((o, total // 2, total - total // 2))
