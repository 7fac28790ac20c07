def pixelcnn_mask(x, w, mask_type):
    height, width, k = len(x), len(x[0]), len(w)
    c = k // 2
    y = []
    for r in range(height):
        row = []
        for s in range(width):
            total = 0.0
            for i in range(k):
                for j in range(k):
                    # Position in raster order, relative to the centre.
                    before = (i, j) < (c, c) or (mask_type == "B" and (i, j) == (c, c))
                    p, q = r + i - c, s + j - c
                    if before and 0 <= p < height and 0 <= q < width:
                        total += w[i][j] * x[p][q]
            row.append(round(total, 4))
        y.append(row)
    return y


if __name__ == "__main__":
    print(pixelcnn_mask(eval(input()), eval(input()), eval(input())))
