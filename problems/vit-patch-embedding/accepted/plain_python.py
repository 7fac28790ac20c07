def embed(image, p, W, b, cls, pos):
    rows, columns, d = len(image[0]) // p, len(image[0][0]) // p, len(b)
    tokens = [list(cls)]
    for r in range(rows):
        for c in range(columns):
            patch = [x for channel in image for line in channel[r * p : (r + 1) * p] for x in line[c * p : (c + 1) * p]]
            tokens.append([b[j] + sum(x * row[j] for x, row in zip(patch, W)) for j in range(d)])
    return [[a + e for a, e in zip(token, place)] for token, place in zip(tokens, pos)]


if __name__ == "__main__":
    image, p = eval(input()), int(input())
    print(embed(image, p, eval(input()), eval(input()), eval(input()), eval(input())))
