def layer_norm(x, gamma, beta, eps):
    result = []
    for row in x:
        n = len(row)
        mean = sum(row) / n
        variance = sum((v - mean) ** 2 for v in row) / n
        scale = (variance + eps) ** -0.5
        result.append([round((v - mean) * scale * g + b, 4) for v, g, b in zip(row, gamma, beta)])
    return result


if __name__ == "__main__":
    print(layer_norm(eval(input()), eval(input()), eval(input()), float(input())))
