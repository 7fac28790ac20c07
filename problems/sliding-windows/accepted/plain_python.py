x = eval(input())
n = int(input())
s = int(input())
print([x[start : start + n] for start in range(0, len(x) - n + 1, s)])
