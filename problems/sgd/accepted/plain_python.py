def sgd(X, y, w, learning_rate, order):
    for i in order:
        step = 2 * learning_rate * (y[i] - sum(a * b for a, b in zip(X[i], w)))
        w = [a + step * b for a, b in zip(w, X[i])]
    return w


if __name__ == "__main__":
    print(sgd(eval(input()), eval(input()), eval(input()), float(input()), eval(input())))
