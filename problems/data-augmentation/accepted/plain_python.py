def augment(image, ops):
    for op in ops:
        if op[0] == "hflip":
            image = [row[::-1] for row in image]
        if op[0] == "vflip":
            image = image[::-1]
        if op[0] == "rot90":
            for _ in range(op[1] % 4):
                image = [list(column) for column in zip(*image)][::-1]
        if op[0] == "crop":
            _, top, left, height, width = op
            image = [row[left : left + width] for row in image[top : top + height]]
    return image


if __name__ == "__main__":
    print(augment(eval(input()), eval(input())))
