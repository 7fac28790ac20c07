def conv2d(image, kernel, stride, padding):
    height, width = len(image), len(image[0])
    kh, kw = len(kernel), len(kernel[0])
    blank = [0] * (width + 2 * padding)
    padded = [blank] * padding + [[0] * padding + row + [0] * padding for row in image] + [blank] * padding
    return [
        [
            sum(padded[i + a][j + b] * kernel[a][b] for a in range(kh) for b in range(kw))
            for j in range(0, width + 2 * padding - kw + 1, stride)
        ]
        for i in range(0, height + 2 * padding - kh + 1, stride)
    ]


x, dw, pw = eval(input()), eval(input()), eval(input())
stride, padding = int(input()), int(input())
z = [conv2d(image, kernel, stride, padding) for image, kernel in zip(x, dw)]
y = [
    [
        [round(float(sum(weight * z[c][i][j] for c, weight in enumerate(row))), 4) for j in range(len(z[0][0]))]
        for i in range(len(z[0]))
    ]
    for row in pw
]
print(y)
