def relu(x, dy):
    y = [float(v) if v > 0 else 0.0 for v in x]
    dx = [float(g) if v > 0 else 0.0 for v, g in zip(x, dy)]
    return y, dx


print(relu(eval(input()), eval(input())))
