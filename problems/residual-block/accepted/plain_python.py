def matvec(W, v):
    return [sum(a * b for a, b in zip(row, v)) for row in W]


def relu(v):
    return [max(0.0, a) for a in v]


x = eval(input())
W1 = eval(input())
W2 = eval(input())
Ws = eval(input())
residual = matvec(W2, relu(matvec(W1, x)))
shortcut = matvec(Ws, x) if Ws else x
print([round(a, 4) for a in relu([r + s for r, s in zip(residual, shortcut)])])
