import numpy as np


def simple_conv2d(input_matrix, kernel, padding, stride):
    input_height, input_width = input_matrix.shape
    kernel_height, kernel_width = kernel.shape
    padded_input = np.pad(input_matrix, ((padding, padding), (padding, padding)), mode="constant")
    input_height_padded, input_width_padded = padded_input.shape
    output_height = (input_height_padded - kernel_height) // stride + 1
    output_width = (input_width_padded - kernel_width) // stride + 1
    output_matrix = np.zeros((output_height, output_width))
    for i in range(output_height):
        for j in range(output_width):
            region = padded_input[i * stride : i * stride + kernel_height, j * stride : j * stride + kernel_width]
            output_matrix[i, j] = np.sum(region * kernel)
    return output_matrix


if __name__ == "__main__":
    input_matrix = np.array(eval(input()))
    kernel = np.array(eval(input()))
    padding = int(input())
    stride = int(input())
    print(simple_conv2d(input_matrix, kernel, padding, stride))
