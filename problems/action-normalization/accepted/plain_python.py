def action_normalization(data, x):
    ranges = [(min(column), max(column)) for column in zip(*data)]
    result = []
    for action in x:
        row = []
        for value, (low, high) in zip(action, ranges):
            row.append(0.0 if high - low < 1e-4 else round(2 * (value - low) / (high - low) - 1, 4))
        result.append(row)
    return result


if __name__ == "__main__":
    print(action_normalization(eval(input()), eval(input())))
