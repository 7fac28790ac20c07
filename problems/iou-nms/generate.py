import random
import sys


def main(seed):
    rng = random.Random(seed)
    boxes = []
    for _ in range(rng.randint(1, 6)):
        if boxes and rng.random() < 0.4:
            near = boxes[rng.randrange(len(boxes))]
            x, y = round(near[0] + rng.uniform(-0.7, 0.7), 1), round(near[1] + rng.uniform(-0.7, 0.7), 1)
        else:
            x, y = round(rng.uniform(-5.0, 5.0), 1), round(rng.uniform(-5.0, 5.0), 1)
        width = 0.0 if rng.random() < 0.05 else rng.uniform(0.5, 4.0)
        boxes.append([x, y, round(x + width, 1), round(y + rng.uniform(0.5, 4.0), 1)])
    print(boxes)
    print([rng.randint(1, 9) / 10 for _ in boxes])
    print([0.0, 0.313, 0.457, 0.517, 0.711][rng.randrange(5)])


if __name__ == "__main__":
    main(int(sys.argv[1]))
