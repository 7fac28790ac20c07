"""You use k where the dilated kernel's span belongs. Taps that are d cells apart cover d * (k - 1) + 1 cells; with d = 2 a kernel of 3 needs the room of 5.
你直接用了 k，没有考虑空洞率。相邻采样点相隔 d 格时，卷积核实际跨 d * (k - 1) + 1 格；d = 2 时大小为 3 的核要占 5 格。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
if mode == "valid":
    print(((n - k) // s + 1, 0, 0))
else:
    o = -(-n // s)
    total = max((o - 1) * s + k - n, 0)
    print((o, total // 2, total - total // 2))
