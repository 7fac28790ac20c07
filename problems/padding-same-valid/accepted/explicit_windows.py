# Counts the windows one by one; valid by sliding, same by its definition.
n, k, s, d = (int(input()) for _ in range(4))
mode = eval(input())
span = (k - 1) * d + 1
if mode == "valid":
    size = sum(1 for start in range(0, n, s) if start + span <= n)
    before = after = 0
else:
    size = len(range(0, n, s))
    before = after = 0
    while before + n + after < (size - 1) * s + span:
        if after <= before:
            after += 1
        else:
            before += 1
print(size, before, after)
