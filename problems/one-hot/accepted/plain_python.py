labels = eval(input())
num_classes = int(input())
print([[1 if label == c else 0 for c in range(num_classes)] for label in labels])
