"""You put the odd cell of padding in front. This convention puts it behind: before = P // 2, after = P - P // 2, so that the first window starts as early in the data as possible.
填充总数为奇数时，你把多出的一格补在了前面。本题约定补在后面：before = P // 2，after = P - P // 2。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1) + 1
if mode == "valid":
    print(((n - k_eff) // s + 1, 0, 0))
else:
    o = -(-n // s)
    total = max((o - 1) * s + k_eff - n, 0)
    print((o, total - total // 2, total // 2))
