"""You pad k_eff // 2 on both sides. That is sure to be 'same' only for an odd span at stride 1: the number of zeros depends on n and s too, P = max((o - 1) * s + k_eff - n, 0), and it may be odd.
你在两侧各补 k_eff // 2 个零。只有 k_eff 为奇数且步长为 1 时才保证正确：填充量还取决于 n 和 s，P = max((o - 1) * s + k_eff - n, 0)，并且可能是奇数。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1) + 1
if mode == "valid":
    print(((n - k_eff) // s + 1, 0, 0))
else:
    print((-(-n // s), k_eff // 2, k_eff // 2))
