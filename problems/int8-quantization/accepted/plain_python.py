def quantize(row):
    largest = max(abs(w) for w in row)
    scale = largest / 127 if largest else 1.0
    return [round(w / scale) for w in row], scale


x, W = eval(input()), eval(input())
q, scales = zip(*map(quantize, W))
y = [[s * sum(a * b for a, b in zip(row, codes)) for codes, s in zip(q, scales)] for row in x]
exact = [[sum(a * b for a, b in zip(row, weights)) for weights in W] for row in x]
error = max(abs(a - b) for got, want in zip(y, exact) for a, b in zip(got, want))
print((list(q), list(scales), y, error))
