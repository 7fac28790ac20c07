def conv(x, w, k):
    half = k // 2
    height, width = len(x[0]), len(x[0][0])
    return [
        [
            [
                sum(
                    x[c][i + a][j + b] * kernel[a + half][b + half]
                    for c, kernel in enumerate(filters)
                    for a in range(-half, half + 1)
                    for b in range(-half, half + 1)
                    if 0 <= i + a < height and 0 <= j + b < width
                )
                for j in range(width)
            ]
            for i in range(height)
        ]
        for filters in w
    ]


def pool(image):
    height, width = len(image), len(image[0])
    return [
        [max(v for row in image[max(i - 1, 0) : i + 2] for v in row[max(j - 1, 0) : j + 2]) for j in range(width)]
        for i in range(height)
    ]


def one_by_one(x, w):
    return conv(x, [[[[v]] for v in row] for row in w], 1)


x, w1, w3, w5, wp = (eval(input()) for _ in range(5))
y = one_by_one(x, w1) + conv(x, w3, 3) + conv(x, w5, 5) + one_by_one([pool(image) for image in x], wp)
print([[[round(float(v), 4) for v in row] for row in image] for image in y])
