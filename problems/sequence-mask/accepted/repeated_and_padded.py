lengths, T = eval(input()), int(input())
print([([True] * length + [False] * T)[:T] for length in lengths])
