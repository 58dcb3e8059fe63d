/** React as Ant Design's plain scripts expect to find it. */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as client from 'react-dom/client';

Object.assign(window, { React, ReactDOM: { ...ReactDOM, ...client } });
