def dropout(x, p, u, training):
    if not training:
        return [float(value) for value in x]
    return [value / (1 - p) if draw >= p else 0.0 for value, draw in zip(x, u)]


x = eval(input())
p = float(input())
u = eval(input())
print(dropout(x, p, u, eval(input())))
