def gradient_descent(A, b, x, learning_rate, num_iterations):
    for _ in range(num_iterations):
        gradient = [sum(a * value for a, value in zip(row, x)) - c for row, c in zip(A, b)]
        x = [value - learning_rate * g for value, g in zip(x, gradient)]
    return x


if __name__ == "__main__":
    print(gradient_descent(eval(input()), eval(input()), eval(input()), float(input()), int(input())))
