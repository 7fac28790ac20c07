def step(X, y, w, b, lam, rate):
    n = len(X)
    loss = lam / 2 * sum(weight * weight for weight in w)
    grad_w = [lam * weight for weight in w]
    grad_b = 0.0
    for row, target in zip(X, y):
        error = sum(weight * value for weight, value in zip(w, row)) + b - target
        loss += error * error / n
        for d, value in enumerate(row):
            grad_w[d] += 2 * error * value / n
        grad_b += 2 * error / n
    new_w = [round(weight - rate * grad, 4) for weight, grad in zip(w, grad_w)]
    return round(loss, 4), new_w, round(b - rate * grad_b, 4)


X, y, w = eval(input()), eval(input()), eval(input())
print(step(X, y, w, float(input()), float(input()), float(input())))
