"""You keep the output as long as the input at any stride. 'same' gives ceil(n / s) positions: only at stride 1 is that n. Fix the output first, then derive the padding.
不管步长是多少，你都让输出与输入等长。'same' 的输出长度是 ceil(n / s)，只有步长为 1 时才等于 n。应先确定输出长度，再反推填充量。
"""

n, k, s, d = int(input()), int(input()), int(input()), int(input())
mode = eval(input())
k_eff = d * (k - 1) + 1
if mode == "valid":
    print(((n - k_eff) // s + 1, 0, 0))
else:
    total = max((n - 1) * s + k_eff - n, 0)
    print((n, total // 2, total - total // 2))
