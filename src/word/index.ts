// What is loaded when somebody converts from or to Word, and not before: conversion.ts says what it offers.
export { readWord } from './read.ts';
export { writeWord } from './write.ts';
